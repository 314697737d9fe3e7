"What other programs make of our files: the Khronos validator, Blender and trimesh. The conventions themselves are tested in nbs/use/01_export.ipynb."

import numpy as np
import pytest
import torch

PARTS = {
    'skin',
    'eye_l',
    'eye_r',
    'teeth_upper',
    'teeth_lower',
    'tongue',
    'mouth',
    'socket_l',
    'socket_r',
    'lashes_l',
    'lashes_r',
}


@pytest.fixture(scope='module')
def head():
    from marcus_nb.geometry.head import load_head

    return load_head()


@pytest.fixture(scope='module')
def maps():
    "Skin with something in every map (left half dark, upper half rough, a tilted normal), and a flat colour for each other part."
    from marcus_nb.core import PBRMaps

    skin = PBRMaps.constant((0.6, 0.35, 0.25), 0.45, 0.5, size=(256, 256))
    skin.albedo[:, :, :128] *= 0.5
    skin.roughness[:, :128] = 0.8
    skin.specular[:, :, 128:] = 0.7
    skin.normal[:, :, :64] = torch.tensor([0.0, 0.6, 0.8]).view(3, 1, 1)
    skin.displacement[:] = torch.linspace(-1, 1, 256)
    return {
        name: PBRMaps.constant((0.1 + i / 20, 0.3, 0.2), size=(32, 32))
        for i, name in enumerate(sorted(PARTS))
    } | dict(skin=skin)


ALPHAS = {f'lashes_{side}': torch.linspace(0, 1, 32).expand(1, 32, 32) for side in 'lr'}


@pytest.fixture(scope='module')
def glb(head, maps, tmp_path_factory):
    from marcus_nb.use.export import write_glb

    path = tmp_path_factory.mktemp('glb') / 'head.glb'
    write_glb(path, head.mesh, maps, ALPHAS)
    return path


def test_the_khronos_validator_is_content(glb, gltf_report):
    r = gltf_report(glb)
    assert (r['numErrors'], r['numWarnings']) == (0, 0), r['messages']
    assert r['numInfos'] == r['numHints'] == 0, r['messages']
    assert r['info']['extensionsUsed'] == ['KHR_materials_specular']
    assert {i['image']['bits'] for i in r['info']['resources'] if 'image' in i} == {8}


def test_the_validator_would_notice(glb, gltf_report, tmp_path):
    "The validator must fail on a GLB whose normals are not unit, or its silence means nothing."
    import pygltflib

    g = pygltflib.GLTF2.load(glb)
    view = g.bufferViews[g.accessors[g.meshes[0].primitives[0].attributes.NORMAL].bufferView]
    blob = bytearray(g.binary_blob())
    blob[view.byteOffset : view.byteOffset + 12] = np.float32([0, 0, 3]).tobytes()
    g.set_binary_blob(bytes(blob))
    g.save(tmp_path / 'bad.glb')
    assert gltf_report(tmp_path / 'bad.glb')['numErrors'] > 0


def test_blender_finds_every_map_in_its_slot(glb, head, blender_import):
    objects = blender_import(glb)
    assert set(objects) == PARTS
    m = objects['skin']['material']
    where = {
        s: (m[s].get('image'), m[s].get('colorspace'))
        for s in ('Base Color', 'Roughness', 'Normal', 'Specular Tint')
    }
    assert where == {
        'Base Color': ('skin_baseColor', 'sRGB'),
        'Roughness': ('skin_metallicRoughness', 'Non-Color'),
        'Normal': ('skin_normal', 'Non-Color'),
        'Specular Tint': ('skin_specularColor', 'sRGB'),
    }
    assert m['Base Color']['size'] == [256, 256]
    assert ['SEPARATE_COLOR', 'Green'] in m['Roughness']['path'] and ['NORMAL_MAP', 'Normal'] in m[
        'Normal'
    ]['path']
    assert (
        m['tint_factor'] == [[2, 2, 2]]
        and m['Specular IOR Level']['value'] == 0.5
        and m['IOR']['value'] == 1.5
    )  # F0 = .04 * 2s
    assert m['two_sided'] and 'image' in objects['lashes_l']['material']['Alpha']


def test_blender_sees_metres_and_z_up(glb, head, maps, blender_import):
    "glTF (x, y, z) is Blender's (x, -z, y)."
    from marcus_nb.use.export import displaced

    skin = blender_import(glb)['skin']
    v = displaced(head.mesh, maps).verts[
        head.mesh.tri[head.mesh.part == head.mesh.names.index('skin')].unique()
    ]
    x, y, z = v.T
    want = torch.stack([x, -z, y])
    assert np.allclose(skin['min'], want.amin(1), atol=1e-6) and np.allclose(
        skin['max'], want.amax(1), atol=1e-6
    )
    assert 0.2 < skin['max'][2] - skin['min'][2] < 0.35


def test_trimesh_reads_the_glb(glb, head):
    import trimesh

    scene = trimesh.load(glb, process=False)
    assert set(scene.graph.nodes_geometry) == PARTS
    for name, g in scene.geometry.items():
        assert len(g.faces) == (head.mesh.part == head.mesh.names.index(name)).sum()
        assert np.isfinite(g.vertices).all() and len(g.visual.uv) == len(g.vertices)
        assert (np.linalg.norm(g.vertex_normals, axis=1) > 0.99).all()
    assert 0.2 < scene.extents[1] < 0.35 and 0.15 < scene.extents[0] < 0.3
    eye = scene.geometry['eye_l'].centroid
    assert (
        eye[0] > 0.02 and eye[2] > scene.centroid[2]
    )  # the subject's left is +X, the face looks along +Z


@pytest.fixture(scope='module')
def moving(head, maps, tmp_path_factory):
    "A head that opens with a smile, and its morphs."
    from marcus_nb.use.export import make_morphs, write_glb

    names = ('mouthSmileLeft', 'mouthSmileRight', 'jawOpen', 'eyeBlinkLeft')
    units = {n: head.exp_basis[..., head.exp_names.index(n)] for n in names}
    weights = (0.75, 0.5, 0.0, 0.0)
    morphs = make_morphs(head.mesh, dict(zip(names, zip(units.values(), weights))))
    path = tmp_path_factory.mktemp('glb') / 'moving.glb'
    write_glb(path, head.mesh, maps, ALPHAS, displace=False, morphs=morphs)
    return path, morphs


def test_the_validator_is_content_with_morphs(moving, gltf_report):
    r = gltf_report(moving[0])
    assert (r['numErrors'], r['numWarnings']) == (0, 0), r['messages']
    assert r['info']['hasMorphTargets']


def test_blender_shows_the_pose_of_the_weights(moving, head, blender_import):
    "Names, weights, and the box of the skin as Blender deforms it."
    from marcus_nb.use.export import split_seams

    path, morphs = moving
    skin = blender_import(path)['skin']
    want = {k: m.weight for k, m in morphs.items()}
    assert {k: round(w, 4) for k, w in skin['keys'].items()} == want
    v, _, _ = split_seams(head.mesh, 'skin')  # each vertex as often as it is in the file
    moves = sum(m.weight * m.of(v)[0] for m in morphs.values())
    x, y, z = (head.mesh.verts[v] + moves).T
    posed = torch.stack([x, -z, y])
    assert np.allclose(skin['min'], posed.amin(1), atol=1e-5)
    assert np.allclose(skin['mean'], posed.mean(1), atol=1e-6)
    rest = head.mesh.verts[v].mean(0)
    assert abs(skin['mean'][2] - float(rest[1])) > 1e-5  # it is not the pose at rest


def test_equal_bytes(glb, head, maps, tmp_path):
    from marcus_nb.use.export import write_glb, write_obj

    write_glb(tmp_path / 'again.glb', head.mesh, maps, ALPHAS)
    assert (tmp_path / 'again.glb').read_bytes() == glb.read_bytes()
    for n in 'ab':
        write_obj(tmp_path / f'{n}.obj', head.mesh)
    assert (tmp_path / 'a.obj').read_bytes() == (tmp_path / 'b.obj').read_bytes()


def test_obj_is_the_mesh(head, tmp_path):
    "An own reader of ten lines: rows are the mesh's vertices, v is flipped, quads stay quads, groups are the parts."
    from marcus_nb.use.export import write_obj

    write_obj(tmp_path / 'head.obj', head.mesh)
    rows = [line.split() for line in (tmp_path / 'head.obj').read_text().splitlines()]
    v, vt = (np.float32([r[1:] for r in rows if r[0] == tag]) for tag in ('v', 'vt'))
    assert np.allclose(v, head.mesh.verts, atol=6e-7)
    assert np.allclose(vt[:, 1], 1 - head.mesh.uv[:, 1], atol=1e-6) and np.allclose(
        vt[:, 0], head.mesh.uv[:, 0], atol=1e-6
    )
    assert {r[1] for r in rows if r[0] == 'g'} == PARTS
    faces = [r[1:] for r in rows if r[0] == 'f']
    triangles = sum(len(f) - 2 for f in faces)
    assert triangles == len(head.mesh.tri) and len(faces) < 0.6 * triangles


def test_obj_is_counter_clockwise(head, tmp_path):
    "trimesh: eyeballs are closed but for a hole at most, so their signed volume is positive when faces look outwards."
    import trimesh

    from marcus_nb.use.export import write_obj

    write_obj(tmp_path / 'eye.obj', head.mesh, parts=['eye_l'])
    eye = trimesh.load(tmp_path / 'eye.obj', process=False)
    out = eye.triangles_center - eye.triangles_center.mean(0)
    assert (np.einsum('ij,ij->i', eye.face_normals, out) > 0).mean() > 0.9


def test_seams_stay_closed(head, maps):
    "Displacement moves a vertex once, whatever number of texture coordinates and parts it has, and only the skin."
    from marcus_nb.use.export import displaced

    moved = displaced(head.mesh, maps)
    step = (moved.verts - head.mesh.verts).norm(dim=1)
    skin = torch.zeros(len(step), dtype=torch.bool)
    skin[head.mesh.tri[head.mesh.part == head.mesh.names.index('skin')]] = True
    assert moved.tri is head.mesh.tri or (moved.tri == head.mesh.tri).all()
    assert step[~skin].max() == 0 and 0.0005 < step[skin].max() <= 0.00101


@pytest.mark.parametrize('missing', ['eye_l', 'skin'])
def test_a_part_without_maps_is_a_clear_error(head, maps, missing, tmp_path):
    from marcus_nb.use.export import write_glb

    with pytest.raises(ValueError, match=missing):
        write_glb(tmp_path / 'x.glb', head.mesh, {k: v for k, v in maps.items() if k != missing})
    assert not list(tmp_path.iterdir())


@pytest.fixture(scope='module')
def coloured_obj(head, maps, tmp_path_factory):
    "geometry.obj with geometry.mtl in a folder with a space; the albedo map is red above, blue below."
    import cv2

    from marcus_nb.use.export import plain_colours, write_obj

    folder = tmp_path_factory.mktemp('my avatar')
    (folder / 'maps').mkdir()
    picture = np.zeros((64, 64, 3), np.uint8)
    picture[:32, :, 2], picture[32:, :, 0] = 255, 255  # BGR
    cv2.imwrite(str(folder / 'maps/albedo.png'), picture)
    colours = plain_colours(maps, ALPHAS) | dict(skin='maps/albedo.png')
    write_obj(folder / 'geometry.obj', head.mesh, colours=colours)
    return folder / 'geometry.obj'


def test_trimesh_finds_the_objs_colours(coloured_obj, head, maps):
    "v upwards: texels of the picture's upper half, v < ½ for us, are red."
    import trimesh

    from marcus_nb.core import linear_to_srgb

    assert ' ' not in coloured_obj.name and coloured_obj.with_suffix('.mtl').is_file()
    scene = trimesh.load(coloured_obj, process=False, split_object=True, group_material=True)
    found = {g.visual.material.name: g.visual for g in scene.geometry.values()}
    assert set(found) == PARTS
    skin = found['skin']
    rgb = np.asarray(skin.to_color().vertex_colors)[:, :3]
    above = skin.uv[:, 1] > 0.55  # trimesh counts v from the bottom
    below = skin.uv[:, 1] < 0.45
    assert (rgb[above] == [255, 0, 0]).all() and (rgb[below] == [0, 0, 255]).all()
    assert above.sum() > 1000 and below.sum() > 1000
    tongue = linear_to_srgb(maps['tongue'].albedo[:, 0, 0])
    assert np.allclose(found['tongue'].material.diffuse[:3] / 255, tongue, atol=2 / 255)


def test_blender_finds_the_objs_colours(coloured_obj, blender_import):
    found = {o['material']['name']: o['material'] for o in blender_import(coloured_obj).values()}
    assert set(found) == PARTS
    assert found['skin']['Base Color']['image'] == 'albedo.png'
    assert found['skin']['Base Color']['size'] == [64, 64]
    assert 'value' in found['tongue']['Base Color']


def test_a_glb_through_trimesh_and_back(glb, tmp_path):
    "Loaded and saved by trimesh: every part keeps its texture, and the skin its pixels."
    import trimesh

    scene = trimesh.load(glb, process=False)
    scene.export(tmp_path / 'again.glb')
    again = trimesh.load(tmp_path / 'again.glb', process=False)
    assert set(again.geometry) == set(scene.geometry) == PARTS
    for name, part in scene.geometry.items():
        before, after = part.visual, again.geometry[name].visual
        assert np.allclose(before.uv, after.uv, atol=1e-6)
        for slot in ('baseColorTexture', 'metallicRoughnessTexture', 'normalTexture'):
            a, b = (np.asarray(getattr(v.material, slot)) for v in (before, after))
            assert a.shape == b.shape and (a == b).all(), (name, slot)
    assert again.geometry['lashes_l'].visual.material.alphaMode == 'BLEND'


# of 255. Roughness and specular are those of plain skin beyond the lips' rim, where the lips are glossier.
MAPS = dict(albedo=2, normal=2, roughness=6, specular=4, displacement=1)


@pytest.mark.parametrize('name', MAPS)
def test_no_foreign_colour_beyond_the_islands_border(name, avatar):
    """Mipmaps average over the border. Reduced 2 to 32 times, a texel on the border must be what the island alone has there:
    the mean over its texels inside. Black outside would be off by half of the value where half of a texel is inside."""
    import cv2

    from marcus_nb.core import load_png
    from marcus_nb.geometry.head import load_head
    from marcus_nb.geometry.uv import uv_geometry

    image = load_png(avatar / f'maps/{name}.png').permute(1, 2, 0).numpy()
    size = image.shape[0]
    inside = uv_geometry(load_head().mesh, size).mask[0].numpy().astype(np.float32)
    for times in (2, 4, 8, 16, 32):
        n = size // times
        share = cv2.resize(inside, (n, n), interpolation=cv2.INTER_AREA)
        plain = cv2.resize(image, (n, n), interpolation=cv2.INTER_AREA).reshape(n, n, -1)
        own = cv2.resize(image * inside[..., None], (n, n), interpolation=cv2.INTER_AREA)
        border = (share > 0.3) & (share < 0.7)
        own = own.reshape(n, n, -1)[border] / share[border, None]
        off = 255 * np.abs(plain[border] - own)
        assert border.sum() > 20 and off.mean() < MAPS[name], (times, off.mean())
