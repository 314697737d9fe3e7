"""Padding, cropping and size of a photo are not identity."""

from dataclasses import replace

import cv2
import pytest
import torch
import torch.nn.functional as F

from marcus_nb.core import bundled_photo
from marcus_nb.use.likeness import shape_distance
from marcus_nb.use.pipeline import Workbench


def neutral_head(photo):
    bench = Workbench(photo)
    head = bench['head']
    return bench['fit'].neutral.double().numpy(), head.regions['face'].double().numpy()


@pytest.fixture(scope='module')
def first():
    return neutral_head(bundled_photo())


def padded(pixels):
    h, w = (n // 4 for n in pixels.shape[1:])
    return F.pad(pixels[None].float(), (w, w, h, h), mode='replicate')[0].byte()


def cropped(pixels):
    h, w = (n // 20 for n in pixels.shape[1:])
    return pixels[:, h:, w:].contiguous()


def doubled(pixels):
    x = cv2.resize(pixels.permute(1, 2, 0).numpy(), None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    return torch.from_numpy(x).permute(2, 0, 1).contiguous()


@pytest.mark.parametrize('change', [padded, cropped, doubled])
def test_the_neutral_head_stays(first, change):
    photo = bundled_photo()
    shape, face = first
    again, _ = neutral_head(replace(photo, pixels=change(photo.pixels)))
    assert 1e3 * shape_distance(again, shape, face) <= 0.5
