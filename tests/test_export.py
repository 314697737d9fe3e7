"What other programs make of our files: the Khronos validator, Blender and trimesh. The conventions themselves are tested in 18_export.ipynb."

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
    rows = [l.split() for l in (tmp_path / 'head.obj').read_text().splitlines()]
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
