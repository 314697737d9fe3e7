"""The USDZ of an avatar, judged by others: MaterialX' own library and code generators, and Blender, which must see in it what it sees in the GLB."""

import json
import zipfile

import numpy as np
import pytest
from conftest import marcus

pxr = pytest.importorskip('pxr', reason="usd-core is not installed (the extra 'usd')")
from pxr import Sdf, Usd, UsdShade  # noqa: E402

TYPES = dict(
    color3f='color3', float='float', float2='vector2', float3='vector3', int='integer'
) | dict(asset='filename', string='string', token='surfaceshader')


@pytest.fixture(scope='module')
def folder(tmp_path_factory):
    out = tmp_path_factory.mktemp('usd') / 'out'
    assert marcus('avatar', '-o', out, '--stages', 'classical').code == 0
    assert marcus('usd', out).code == 0
    elsewhere = out.parent / 'new' / 'folders' / 'a.usdz'
    assert marcus('usd', out, '-o', elsewhere).code == 0
    assert elsewhere.read_bytes() == (out / 'avatar.usdz').read_bytes()
    return out


@pytest.fixture(scope='module')
def stage(folder):
    return Usd.Stage.Open(str(folder / 'avatar.usdz'))


@pytest.fixture(scope='module')
def library():
    mx = pytest.importorskip('MaterialX', reason='MaterialX is not installed')
    doc = mx.createDocument()
    mx.loadLibraries(mx.getDefaultDataLibraryFolders(), mx.getDefaultDataSearchPath(), doc)
    return mx, doc


def nodes(stage):
    "The MaterialX nodes of a stage."
    shaders = (UsdShade.Shader(p) for p in stage.Traverse() if p.IsA(UsdShade.Shader))
    return [s for s in shaders if s.GetShaderId().startswith('ND_')]


def test_materialx_knows_every_node_and_the_type_of_every_input(stage, library):
    _, doc = library
    found = nodes(stage)
    assert len(found) >= 8 * 12
    for s in found:
        d = doc.getNodeDef(s.GetShaderId())
        assert d is not None, s.GetShaderId()
        for i in s.GetInputs():
            want = d.getActiveInput(i.GetBaseName())
            assert want is not None, f'{s.GetShaderId()}.{i.GetBaseName()}'
            assert TYPES[str(i.GetTypeName())] == want.getType()
        assert TYPES[str(s.GetOutput('out').GetTypeName())] == d.getType()


def document(material, mx, doc):
    "The same network as a MaterialX document."
    out, made = mx.createDocument(), {}
    out.setDataLibrary(doc)
    for s in nodes(material.GetPrim().GetStage()):
        if s.GetPath().GetParentPath() != material.GetPath():
            continue
        d = doc.getNodeDef(s.GetShaderId())
        made[s.GetPath()] = node = out.addNode(
            d.getNodeString(), s.GetPrim().GetName(), d.getType()
        )
        node.setNodeDefString(d.getName())
        for i in s.GetInputs():
            m = node.addInput(i.GetBaseName(), TYPES[str(i.GetTypeName())])
            source = i.GetConnectedSources()[0]
            if source:
                m.setNodeName(source[0].source.GetPath().name)
            else:
                value = i.Get()
                m.setValueString(value.path if isinstance(value, Sdf.AssetPath) else str(value))
    surface = out.addMaterialNode('M', made[material.GetPath().AppendChild('gltf_pbr')])
    return out, surface


@pytest.mark.parametrize('part', ['skin', 'lashes_l'])
def test_materialx_makes_a_shader_of_it(stage, library, part):
    from MaterialX import PyMaterialXGenGlsl as glsl
    from MaterialX import PyMaterialXGenShader as gen

    mx, doc = library
    material = UsdShade.Material(stage.GetPrimAtPath(f'/avatar/materials/{part}'))
    out, surface = document(material, mx, doc)
    ok, why = out.validate()
    assert ok, why
    generator = glsl.GlslShaderGenerator.create()
    context = gen.GenContext(generator)
    context.registerSourceCodeSearchPath(mx.getDefaultDataSearchPath())
    code = generator.generate('m', surface, context).getSourceCode('pixel')
    assert 'mx_generalized_schlick_bsdf' in code and 'normalmap' in code
    sampled = [line for line in code.splitlines() if line.endswith('_file;')]
    assert len(sampled) == 4 + (part == 'lashes_l')


def test_it_holds_the_maps_of_the_folder(folder):
    with zipfile.ZipFile(folder / 'avatar.usdz') as z:
        assert z.testzip() is None and z.namelist()[0] == 'avatar.usdc'
        assert {i.compress_type for i in z.infolist()} == {zipfile.ZIP_STORED}
        for slot in ('albedo', 'normal', 'roughness', 'specular'):
            assert z.read(f'textures/skin_{slot}.png') == (folder / f'maps/{slot}.png').read_bytes()


def test_blender_sees_the_same_head_as_in_the_glb(folder, blender_import):
    "Positions in the photo's expression, names of the blend shapes, and both factors on F0."
    usd, glb = (blender_import(folder / f'avatar.{kind}') for kind in ('usdz', 'glb'))
    assert set(usd) == set(glb)
    for name in usd:
        for corner in ('min', 'max'):
            assert np.allclose(usd[name][corner], glb[name][corner], atol=2e-5), name
    keys = json.loads((folder / 'fit.json').read_text())['coefficients']['delta']
    assert len(usd['skin']['keys']) == len(glb['skin']['keys']) <= len(keys)
    assert {k: round(w, 4) for k, w in usd['skin']['keys'].items()} == {
        k: round(w, 4) for k, w in glb['skin']['keys'].items()
    }
    m = usd['skin']['material']
    assert m['Base Color']['colorspace'] == 'sRGB' and m['Normal']['colorspace'] != 'sRGB'


@pytest.mark.parametrize(
    'args, why',
    [
        (['nowhere'], 'give a folder that `marcus avatar` wrote'),
        (['{folder}', '-o', '{folder}/x.usd'], 'ends in .usdz'),
        (['{folder}', '--detail', '9'], 'choose from'),
    ],
)
def test_one_line_says_what_is_wrong(folder, args, why):
    r = marcus('usd', *[a.format(folder=folder) for a in args])
    assert r.code == 2 and why in r.err and r.err.count('\n') == 1


def test_without_the_extra(folder, tmp_path):
    "A Python without OpenUSD says what to install."
    (tmp_path / 'pxr.py').write_text('raise ImportError')
    r = marcus('usd', folder, '-o', tmp_path / 'a.usdz', env=dict(PYTHONPATH=str(tmp_path)))
    assert r.code == 2 and 'marcus_nb[usd]' in r.err and not (tmp_path / 'a.usdz').exists()
