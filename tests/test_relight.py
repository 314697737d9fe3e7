"The relighting loop against the sum that it stands for."

import pytest
import torch


def test_lobe_against_mitsuba():
    "A perfect mirror of rough facets under 60 lamps, one pixel: our loop against Mitsuba's BSDF, summed."
    try:
        import mitsuba as mi
    except ImportError:
        pytest.skip('mitsuba is not installed')
    from marcus_nb.light.ggx import Lights
    from marcus_nb.light.relight import shade_pixels

    mi.set_variant('scalar_rgb')
    g = torch.Generator().manual_seed(0)
    dirs = torch.nn.functional.normalize(torch.randn(60, 3, generator=g), dim=1)
    n, v = torch.tensor([[0.0, 0, 1]]), torch.tensor([[0.36, 0.48, 0.8]])
    mirror, lamps = torch.tensor([12.5]), Lights(dirs, torch.ones(60, 3))  # F0 = 1
    si = mi.SurfaceInteraction3f()
    si.n = mi.Normal3f(0, 0, 1)
    si.sh_frame = mi.Frame3f(si.n)
    si.wi = mi.Vector3f(0.36, 0.48, 0.8)
    for r in (0.15, 0.4, 0.8):
        metal = dict(type='roughconductor', distribution='ggx', alpha=r * r, eta=0.0, k=1.0)
        bsdf = mi.load_dict(metal)
        theirs = sum(bsdf.eval(mi.BSDFContext(), si, mi.Vector3f(*d))[0] for d in dirs.tolist())
        ours = shade_pixels(torch.zeros(1, 3), n, v, torch.tensor([r]), mirror, lamps)
        assert abs(ours[0, 0].item() / theirs - 1) < 1e-4


def test_point_lamp_against_rays():
    "Who sees a lamp 40 cm from the head? Depth map against Embree, on vertices that face the lamp clearly."

    pytest.importorskip('embreex')
    from embreex import rtcore_scene
    from embreex.mesh_construction import TriangleMesh

    from marcus_nb.geometry.head import load_head
    from marcus_nb.geometry.render import vertex_normals
    from marcus_nb.light.ggx import Lights
    from marcus_nb.light.relight import cast_shadows, light_visibility

    head = load_head().mesh
    solid = head.select('skin', 'eye_l', 'eye_r')
    n, at = vertex_normals(head.verts, solid.tri), torch.tensor([0.15, 0.3, 0.25])
    to = at - head.verts
    ok = ((n * to).sum(1) / to.norm(dim=1) > 0.2) & torch.isin(torch.arange(len(n)), solid.tri)
    lamp = Lights(at[None], torch.ones(1, 3), point=True)
    cast = cast_shadows(head.verts, solid.tri, lamp)
    seen = light_visibility(cast, head.verts[ok], n[ok])[:, 0] > 0
    scene = rtcore_scene.EmbreeScene()
    TriangleMesh(scene, head.verts[solid.tri].numpy())
    start, along = (head.verts + 2e-4 * n)[ok], torch.nn.functional.normalize(to[ok], dim=1)
    rays = scene.run(start.numpy(), along.numpy()) < 0
    assert 200 < (~rays).sum() and (seen.numpy() == rays).mean() > 0.985


def test_no_lamps():
    "Darkness is a light, too."
    from marcus_nb.core import PBRMaps
    from marcus_nb.geometry.head import load_head
    from marcus_nb.geometry.render import Camera
    from marcus_nb.light.ggx import Lights
    from marcus_nb.light.relight import radiance

    camera, skin = Camera.look(size=32, focal=80), dict(skin=PBRMaps.constant())
    nothing = Lights(torch.zeros(0, 3), torch.zeros(0, 3))
    rgb, alpha = radiance(camera, load_head().mesh, skin, nothing)
    assert rgb.abs().max() == 0 and alpha.max() == 1
