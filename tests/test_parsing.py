"Skin masks: what must hold on any photo, and what must be refused."

import cv2
import numpy as np
import pytest
import torch
from conftest import marcus
from PIL import Image
from skimage import data

import marcus_nb.geometry.parsing as parsing
from marcus_nb.core import InputError, bundled_photo
from marcus_nb.geometry.head import load_head
from marcus_nb.geometry.landmarks import detect
from marcus_nb.geometry.parsing import CLASSES, parse
from marcus_nb.people.covers import sit, wear


@pytest.fixture(scope='module')
def photo():
    return bundled_photo().rgb


@pytest.fixture(scope='module')
def lm(photo):
    return detect(photo)[0]


@pytest.fixture(scope='module')
def cat(tmp_path_factory):
    "A cat whose muzzle Face Mesh takes for a face."
    path = tmp_path_factory.mktemp('cat') / 'cat.png'
    large = cv2.resize(data.chelsea(), None, fx=1.5, fy=1.5)
    Image.fromarray(large).save(path)
    return path


def test_classes_share_each_pixel_of_the_head(photo, lm):
    seen = parse(photo, lm)
    x0, y0, x1, y1 = (int(v) for v in lm.bbox)
    total = sum(seen.classes[name] for name in CLASSES)[0, y0:y1, x0:x1]
    assert (total - 1).abs().max() < 0.05
    hair = seen.classes['hair'] > 0.5
    assert not (hair & (seen.M_skin > 0.5)).any()


def test_eyes_and_open_mouth_are_no_skin(photo, lm):
    M = parse(photo, lm).M_skin[0]
    between_lips = (lm.mp[13] + lm.mp[14]) / 2
    for x, y in (lm.mp[468], lm.mp[473], between_lips):
        assert M[int(y), int(x)] < 0.5


@pytest.mark.parametrize('scale', [0.6, 2.0])
def test_mask_follows_the_size_of_the_photo(photo, lm, scale):
    small = torch.nn.functional.interpolate(
        photo[None], scale_factor=scale, mode='bicubic', antialias=scale < 1
    )[0].clamp(0, 1)
    M = parse(small, detect(small)[0]).M_skin
    back = torch.nn.functional.interpolate(M[None], size=photo.shape[1:], mode='bilinear')[0] > 0.5
    same = parse(photo, lm).M_skin > 0.5
    assert (back & same).sum() / (back | same).sum() > 0.9


def test_a_muzzle_is_no_face(cat):
    ran = marcus('avatar', cat, '-o', cat.parent / 'out')
    assert ran.code == 2
    assert len(ran.lines) == 1 and 'no person' in ran.lines[0]
    assert not (cat.parent / 'out').exists()


def test_damaged_network_is_refused(monkeypatch, tmp_path, photo, lm):
    whole = (parsing.ASSETS / parsing.SEGMENTER).read_bytes()
    (tmp_path / parsing.SEGMENTER).write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    monkeypatch.setattr(parsing, 'ASSETS', tmp_path)
    parsing.segmenter.cache_clear()
    with pytest.raises(InputError, match='damaged'):
        parse(photo, lm)
    parsing.segmenter.cache_clear()


def test_damaged_weights_of_what_covers_are_refused(tmp_path):
    path = tmp_path / parsing.COVER_WEIGHTS
    path.write_bytes((parsing.ASSETS / parsing.COVER_WEIGHTS).read_bytes()[:-9])
    with pytest.raises(InputError, match='covers.safetensors'):
        parsing.load_covers(path)


def test_weights_of_another_network_are_refused():
    with pytest.raises(InputError, match='not a network for what covers'):
        parsing.load_covers(parsing.ASSETS / 'codec.safetensors')


@pytest.fixture(scope='module')
def dressed(photo):
    "The astronaut with drawn things: photo, labels of `COVERS`."
    sitter = sit(photo, load_head())
    return [wear(sitter, np.random.default_rng(seed)) for seed in range(8)]


def test_drawn_frames_and_beards_are_no_skin(photo, lm, dressed):
    bare, drawn, left = parse(photo, lm).M_skin[0] > 0.5, 0, 0
    for rgb, labels in dressed:
        M = parse(rgb, lm).M_skin[0] > 0.5
        on = (labels[[0, 3]].amax(0) > 0.8) & bare
        drawn, left = drawn + on.sum(), left + (on & M).sum()
        clear = (labels.amax(0) == 0) & bare
        assert (clear & M).sum() > 0.85 * clear.sum()
    assert drawn > 2000 and left < 0.15 * drawn


def test_skin_behind_clear_glass_is_trusted_less(lm, dressed):
    for rgb, labels in dressed:
        clear = (labels[1] > 0.9) & (labels[[0, 2]].amax(0) < 0.05)
        if clear.sum() > 200:
            M = parse(rgb, lm).M_skin[0][clear]
            assert M.median() < 0.75
            return
    raise AssertionError('none of the drawn lenses is clear')


def test_a_hand_before_the_face_is_no_skin_for_texture(photo, lm):
    "Skin of the body counts below the face alone: nothing of it may be left in the oval."
    crop = parsing.head_crop(photo, lm)
    shares = np.zeros((parsing.CROP, parsing.CROP, len(CLASSES)), np.float32)
    shares[..., CLASSES.index('body')] = 1
    inside = cv2.erode(
        parsing.polygon(crop, parsing.FACE_OVAL).astype(np.uint8), parsing.disk(crop.pixels(5))
    )
    uncovered = dict.fromkeys(parsing.COVERS, np.zeros((parsing.CROP,) * 2))
    assert not (parsing.skin_area(shares, crop, uncovered) * inside).any()
