"Fitting: what does not belong in the story of the notebooks: bounds, hostile fit.json, geometry of the shrunk view, awkward input."

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from marcus_nb.core import InputError, seeded
from marcus_nb.geometry.fitting import Fit
from marcus_nb.geometry.photometric import bounded_minimum, face_view, projection_jacobian
from marcus_nb.geometry.pose import FitState, default_focal, project_points, skew, slide_contour
from marcus_nb.harmonics import light_prior, solve_sh


def test_bounded_step_is_the_minimum_inside_the_box():
    "Against scipy's bounded solver on random problems."
    from scipy.optimize import lsq_linear

    for seed in range(8):
        g = seeded(seed)
        A, b = torch.randn(30, 12, generator=g).double(), torch.randn(30, generator=g).double()
        lo, hi = (
            -torch.rand(12, generator=g).double() * 0.1,
            torch.rand(12, generator=g).double() * 0.1,
        )
        x = bounded_minimum(A.T @ A, A.T @ b, lo, hi)
        ref = lsq_linear(A.numpy(), b.numpy(), (lo.numpy(), hi.numpy()), tol=1e-12).x
        assert np.abs(x.numpy() - ref).max() < 1e-5


def test_projection_derivative_against_autograd():
    "Pose, focal length and shape coefficients, against autograd through the projection itself."
    g, zeros = seeded(0), torch.zeros(27).double()
    X = 0.08 * torch.randn(20, 3, generator=g).double()
    B = 0.01 * torch.randn(20, 3, 2, generator=g).double()
    R = torch.linalg.matrix_exp(skew(torch.tensor([0.1, 0.3, 0.2]).double()))
    position = torch.tensor([0.02, -0.03, 1.1]).double()
    state = FitState(R, position, 800.0, zeros[:2], zeros[:0], zeros[:0], zeros.view(9, 3))

    def pixels(x):
        z = position[2] * x[5].exp()
        ray = position[:2] / position[2] + x[3:5]
        turned = torch.matrix_exp(skew(x[:3])) @ R
        moved = replace(
            state, R=turned, position=torch.cat([ray * z, z[None]]), focal=800 * x[6].exp()
        )
        return project_points(X + B @ x[7:], moved, zeros[:3], zeros[:2])[0]

    reference = torch.autograd.functional.jacobian(pixels, zeros[:9])
    ours = projection_jacobian(X @ R.T + position, state, B, torch.ones(2).double())
    assert (reference - ours).abs().max() < 1e-6


def test_view_maps_pixels_to_pixels():
    "A bright dot of the photo lands where the view's scale and offset say."
    rgb = torch.zeros(3, 400, 600)
    rgb[:, 200:204, 300:304] = 1
    v = face_view(rgb, torch.ones(1, 400, 600), (250.0, 120.0, 400.0, 300.0))
    y, x = np.unravel_index(v.rgb[0].argmax().item(), v.rgb.shape[1:])
    want = v.scale * torch.tensor([302.0, 202.0]) + v.offset
    assert abs(x + 0.5 - want[0]) < 1 and abs(y + 0.5 - want[1]) < 1


def test_contour_prefers_edges():
    "Of two candidates at the same place the one seen edge-on wins."
    uv = torch.tensor([[10.0, 10], [10, 10], [90, 90]]).double()
    assert (
        slide_contour(
            torch.tensor([[11.0, 10]]).double(), uv, torch.tensor([0.9, 0.05, 0]).double(), 60.0
        ).item()
        == 1
    )


def test_light_falls_back_to_the_prior_without_pixels():
    sh = solve_sh(torch.zeros(1, 3), torch.ones(1, 3), torch.tensor([[0.0, 0, 1]]), torch.zeros(1))
    assert torch.allclose(sh.double().view(-1), light_prior()[1], atol=1e-5)


def test_black_photo_gives_finite_light():
    n = torch.nn.functional.normalize(torch.randn(500, 3, generator=seeded(3)), dim=1)
    assert (
        solve_sh(torch.zeros(500, 3), torch.full((500, 3), 0.3), n, torch.ones(500))
        .isfinite()
        .all()
    )


class Tiny:
    id_dim, exp_dim, tex_dim = 2, 1, 1

    def shape(self, a, d=None):
        return torch.zeros(4, 3)


GOOD = dict(
    image_size=[8, 8],
    K=np.eye(3).tolist(),
    R=np.eye(3).tolist(),
    t=[0, 0, 1],
    landmarks2d=[[0, 0]] * 88,
    bbox=[0, 0, 1, 1],
    coefficients=dict(alpha=[0, 0], delta=[0], beta=[0]),
    sh=[[0, 0, 0]] * 9,
    handles=None,
    eyes=None,
    residual_px=1.0,
    iod_px=10.0,
)


def test_fit_json_round_trip(tmp_path):
    Fit.from_dict(GOOD, Tiny()).save(tmp_path / 'fit.json')
    assert (
        Fit.from_dict(json.loads((tmp_path / 'fit.json').read_text()), Tiny()).to_dict()
        == Fit.from_dict(GOOD, Tiny()).to_dict()
    )


@pytest.mark.parametrize(
    'bad',
    [
        dict(sh=[[1, 2]]),
        dict(K='x'),
        dict(coefficients=dict(alpha=[0] * 9, delta=[0], beta=[0])),
        dict(coefficients=None),
        dict(image_size=None),
    ],
)
def test_hostile_fit_json(bad):
    with pytest.raises(InputError):
        Fit.from_dict(GOOD | bad, Tiny())


def test_focal_grows_with_the_face():
    assert (
        default_focal((512, 512), 40) == pytest.approx(782.2, abs=0.1)
        and default_focal((512, 512), 400) > 5000
    )
