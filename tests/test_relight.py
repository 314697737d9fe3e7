"The relighting loop against the sum that it stands for."
import pytest, torch


def test_lobe_against_mitsuba():
    "A perfect mirror of rough facets under 60 lamps, one pixel: our loop against Mitsuba's BSDF, summed."
    try: import mitsuba as mi
    except ImportError: print('skipped: mitsuba is not installed'); pytest.skip('mitsuba is not installed')
    from marcus_nb.ggx import Lights
    from marcus_nb.relight import shade_pixels
    mi.set_variant('scalar_rgb')
    g = torch.Generator().manual_seed(0)
    dirs = torch.nn.functional.normalize(torch.randn(60, 3, generator=g), dim=1)
    si = mi.SurfaceInteraction3f(); si.n = mi.Normal3f(0, 0, 1); si.sh_frame = mi.Frame3f(si.n); si.wi = mi.Vector3f(.36, .48, .8)
    for r in (.15, .4, .8):
        bsdf = mi.load_dict(dict(type='roughconductor', distribution='ggx', alpha=r*r, eta=0., k=1.))
        theirs = sum(bsdf.eval(mi.BSDFContext(), si, mi.Vector3f(*d))[0] for d in dirs.tolist())
        ours = shade_pixels(torch.zeros(1, 3), torch.tensor([[0., 0, 1]]), torch.tensor([[.36, .48, .8]]), torch.tensor([r]), torch.tensor([12.5]), Lights(dirs, torch.ones(60, 3)))
        assert abs(ours[0, 0].item()/theirs - 1) < 1e-4
