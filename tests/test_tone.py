"Tone of skin: it survives the way from the estimate to every file, exposures and casts leave it alone, and bad input is refused."

import json

import numpy as np
import pytest
import torch
from conftest import marcus

from marcus_nb.core import (
    ASSETS,
    InputError,
    PBRMaps,
    bundled_photo,
    linear_to_srgb,
    luminance,
    srgb_to_linear,
)
from marcus_nb.geometry.landmarks import detect
from marcus_nb.geometry.parsing import parse
from marcus_nb.geometry.tone import (
    CUES,
    ToneCues,
    estimate_tone,
    load_scale,
    measure_tone,
    skin_colour,
    tone_cues,
    typology_angle,
)


@pytest.fixture(scope='module')
def seen():
    "The bundled photo, its landmarks and skin."
    rgb = bundled_photo().rgb
    lm = detect((255 * rgb).round().byte())[0]
    return rgb, lm, parse(rgb, lm).M_skin


@pytest.fixture(scope='module')
def dark(astronaut, tmp_path_factory):
    "The bundled photo, told to be of very dark skin."
    out = tmp_path_factory.mktemp('tone') / 'dark'
    ran = marcus('avatar', astronaut, '-o', out, '--skin-tone', -40)
    assert ran.code == 0, ran.err
    return out


def cheeks(folder):  # (3,) linear
    from marcus_nb.geometry.head import load_head
    from marcus_nb.geometry.uv import TONED, face_zone

    zone = face_zone(load_head(), 256, *TONED)[0] > 0.9
    albedo = PBRMaps.load(folder / 'maps').albedo
    return torch.nn.functional.interpolate(albedo[None], 256, mode='area')[0][:, zone]


def texture_of(glb):  # (3,H,W) linear: the skin's base colour
    import io

    from PIL import Image
    from pygltflib import GLTF2

    g = GLTF2().load(str(glb))
    skin = next(m for m in g.materials if 'skin' in (m.name or ''))
    image = g.images[g.textures[skin.pbrMetallicRoughness.baseColorTexture.index].source]
    view = g.bufferViews[image.bufferView]
    data = g.binary_blob()[view.byteOffset : view.byteOffset + view.byteLength]
    rgb = np.asarray(Image.open(io.BytesIO(data)).convert('RGB'), np.float32) / 255
    return srgb_to_linear(torch.from_numpy(rgb).permute(2, 0, 1))


def test_the_tone_reaches_every_file(avatar, dark):
    "fit.json, albedo map, GLB and relit picture agree with the estimate and with what the user gave."
    levels = []
    for folder, source in ((avatar, 'eyes and picture'), (dark, 'given')):
        tone = json.loads((folder / 'fit.json').read_text())['skin_tone']
        assert tone['source'] == source
        albedo = cheeks(folder).median(1).values
        assert abs(typology_angle(albedo) - tone['ita']) < 4
        glb = texture_of(folder / 'avatar.glb')
        assert (luminance(glb).median() / luminance(albedo) - 1).abs() < 0.2
        lit = relit_luminance(folder / 'relit' / 'studio.png')
        levels.append([float(luminance(albedo)), lit])
    assert abs(tone['ita'] + 40) < 0.5 and tone['spread'] == 0
    darker, dimmer = np.log(np.divide(*levels))
    assert darker > 0.8
    assert 0 < darker - dimmer < 0.45  # highlights do not darken


def relit_luminance(path):  # median over the covered part
    from PIL import Image

    rgba = np.asarray(Image.open(path).convert('RGBA'), np.float32) / 255
    rgb = srgb_to_linear(torch.from_numpy(rgba[..., :3]).permute(2, 0, 1))
    return float(luminance(rgb)[torch.from_numpy(rgba[..., 3] > 0.5)].median())


def test_the_picture_does_not_change_with_the_tone(avatar, dark):
    "Darker skin in brighter light is the same photo: the render over the photo stays."
    a, b = (relit_luminance(f / 'photo' / 'render.png') for f in (avatar, dark))
    assert abs(a / b - 1) < 0.08


@pytest.mark.parametrize('text', ['nan', '120', '-81', 'brown', ''])
def test_impossible_tones_are_refused(astronaut, tmp_path, text):
    ran = marcus('avatar', astronaut, '-o', tmp_path / 'out', f'--skin-tone={text}')
    assert ran.code == 2 and len(ran.lines) == 1 and '--skin-tone' in ran.err
    assert not (tmp_path / 'out').exists()


@pytest.mark.parametrize('gain', [1, 1 / 2, 1 / 4, 1 / 8])
def test_exposure_is_not_tone(seen, gain):
    "Eight-bit pictures of the same face at lower exposures."
    rgb, lm, M_skin = seen
    first = measure_tone(rgb, lm, M_skin)
    less = (255 * linear_to_srgb(gain * srgb_to_linear(rgb))).round() / 255
    tone = measure_tone(less, lm, M_skin)
    assert np.allclose(tone.albedo, first.albedo, rtol=0.1)
    assert np.allclose(tone.light, gain * np.array(first.light), rtol=0.15)


@pytest.mark.parametrize('cast', [(1, 0.8, 0.6), (0.6, 0.8, 1)])
def test_a_cast_belongs_to_the_light(seen, cast):
    rgb, lm, M_skin = seen
    first = measure_tone(rgb, lm, M_skin)
    tinted = linear_to_srgb(srgb_to_linear(rgb) * torch.tensor(cast)[:, None, None])
    tone = measure_tone(tinted, lm, M_skin)
    assert np.allclose(tone.albedo, first.albedo, rtol=0.2)


def test_what_is_not_seen_makes_the_estimate_less_sure(seen):
    "Any subset of cues gives a skin that exists; without eyes the spread is larger."
    cues = tone_cues(*seen)
    whole = estimate_tone(cues)
    rng = np.random.default_rng(0)
    for _ in range(40):
        values = np.where(rng.random(len(CUES)) < 0.5, np.nan, cues.values)
        tone = estimate_tone(ToneCues(cues.skin, values))
        assert all(0.005 <= a <= 0.95 for a in tone.albedo) and np.isfinite(tone.spread)
        if np.isnan(values[0]):
            assert tone.source == 'picture' and tone.spread > whole.spread


def test_strange_photos_are_less_sure(seen):
    "Cues at the ends of all that was learned from, all at once."
    cues, scale = tone_cues(*seen), load_scale()
    strange = np.where(np.arange(12) % 2, scale.limits[0], scale.limits[1])
    assert estimate_tone(ToneCues(cues.skin, strange)).spread > 1.5 * estimate_tone(cues).spread


def test_black_and_grey_pictures_have_a_tone(seen):
    rgb, lm, M_skin = seen
    grey = luminance(srgb_to_linear(rgb))[None].expand(3, -1, -1)
    for picture in (linear_to_srgb(grey), torch.zeros_like(rgb), torch.ones_like(rgb)):
        tone = measure_tone(picture, lm, M_skin)
        assert tone.albedo[0] > tone.albedo[1] > tone.albedo[2] > 0
        assert np.isfinite(tone.light).all()


def test_no_visible_skin_is_survived(seen):
    rgb, lm, M_skin = seen
    assert skin_colour(srgb_to_linear(rgb), torch.zeros_like(M_skin), lm).isfinite().all()


def test_other_files_are_no_scale():
    with pytest.raises(InputError, match='not a scale of skin tone'):
        load_scale(ASSETS / 'gaussian.safetensors')
