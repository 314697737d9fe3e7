"""python blender_import.py FILE.glb|FILE.obj|FILE.usdz [PICTURE.png]: what Blender makes of it, as one JSON line and, if asked, as a picture by Cycles.

Needs bpy; Blender is GPL, so it runs in its own process."""

import json
import sys

import bpy
from mathutils import Vector

SLOTS = (
    'Base Color',
    'Alpha',
    'Metallic',
    'Roughness',
    'Normal',
    'Specular Tint',
    'Specular IOR Level',
    'IOR',
)


def upstream(socket, path=()):
    "The first image behind a socket and the nodes on the way, with the sockets they are read from."
    for link in socket.links:
        node, step = link.from_node, path + ((link.from_node.type, link.from_socket.name),)
        if node.type == 'TEX_IMAGE':
            return node.image, step
        for inp in node.inputs:
            if hit := upstream(inp, step):
                return hit


def slot(socket):
    hit = upstream(socket)
    if not hit:
        v = socket.default_value
        return dict(value=list(v) if hasattr(v, '__len__') else v)
    image, path = hit
    return dict(
        image=image.name,
        colorspace=image.colorspace_settings.name,
        size=list(image.size),
        path=path,
    )


def material(m):
    bsdf = next(n for n in m.node_tree.nodes if n.type == 'BSDF_PRINCIPLED')
    tint = next(
        (
            n
            for n in m.node_tree.nodes
            if n.type == 'MIX'
            and n.blend_type == 'MULTIPLY'
            and any(
                link.to_socket == bsdf.inputs['Specular Tint']
                for link in n.outputs['Result'].links or n.outputs[2].links
            )
        ),
        None,
    )
    return dict(
        name=m.name,
        two_sided=not m.use_backface_culling,
        blend=m.surface_render_method,
        tint_factor=[
            list(i.default_value)[:3] for i in tint.inputs if i.type == 'RGBA' and not i.is_linked
        ]
        if tint
        else None,
        **{s: slot(bsdf.inputs[s]) for s in SLOTS},
    )


def thing(o):
    shown = o.evaluated_get(bpy.context.evaluated_depsgraph_get()).data  # with its shape keys
    v = [o.matrix_world @ x.co for x in shown.vertices]
    keys = o.data.shape_keys.key_blocks[1:] if o.data.shape_keys else ()
    return dict(
        vertices=len(v),
        min=[min(c) for c in zip(*v)],
        max=[max(c) for c in zip(*v)],
        mean=[sum(c) / len(v) for c in zip(*v)],
        keys={k.name: k.value for k in keys},
        material=material(o.data.materials[0]),
    )


def draw(path, size=640):
    "A portrait under one large lamp and a grey sky, without a tone curve."
    scene, head = bpy.context.scene, bpy.data.objects['skin']
    middle = sum((Vector(head.matrix_world @ Vector(c)) for c in head.bound_box), Vector()) / 8
    for kind, at in dict(CAMERA=(0.22, -0.95, 0.08), AREA=(-0.8, -0.9, 0.7)).items():
        if kind == 'CAMERA':
            data = bpy.data.cameras.new('camera')
            data.lens, data.clip_start = 85, 0.01
        else:
            data = bpy.data.lights.new('lamp', kind)
            data.energy, data.size = 14, 0.5
        thing = bpy.data.objects.new(kind, data)
        thing.location = middle + Vector(at)
        thing.rotation_euler = (-Vector(at)).to_track_quat('-Z', 'Y').to_euler()
        scene.collection.objects.link(thing)
    scene.camera = bpy.data.objects['CAMERA']
    scene.world = bpy.data.worlds.new('sky')
    scene.world.color = (0.35, 0.35, 0.35)
    scene.render.engine, scene.cycles.samples = 'CYCLES', 48
    scene.render.resolution_x = scene.render.resolution_y = size
    scene.view_settings.view_transform = 'Standard'
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)


bpy.ops.wm.read_factory_settings(use_empty=True)
if sys.argv[1].endswith('.obj'):
    bpy.ops.wm.obj_import(filepath=sys.argv[1], use_split_groups=True)
elif sys.argv[1].endswith('.usdz'):
    bpy.ops.wm.usd_import(filepath=sys.argv[1])
    bpy.context.scene.frame_set(0)  # weights are animated
else:
    bpy.ops.import_scene.gltf(filepath=sys.argv[1])
print(json.dumps({o.name: thing(o) for o in bpy.data.objects if o.type == 'MESH'}))
if len(sys.argv) > 2:
    draw(sys.argv[2])
