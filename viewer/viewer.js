// The avatar in a browser: one file for notebooks (anywidget) and for pages without network.
// `model` is anywidget's: get, set, save_changes, on('change:name', …). See nbs/use/03_viewer.ipynb.
import * as THREE from 'three'
import { OrbitControls } from 'three/addons/controls/OrbitControls.js'
import { EXRLoader } from 'three/addons/loaders/EXRLoader.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { HDRLoader } from 'three/addons/loaders/HDRLoader.js'
import style from './viewer.css'

const bytesOf = view => view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength)
const urlOf = (view, type) => URL.createObjectURL(new Blob([bytesOf(view)], { type }))

function tag(name, attributes = {}, ...children) {
  const e = document.createElement(name)
  for (const [k, v] of Object.entries(attributes)) k in e ? (e[k] = v) : e.setAttribute(k, v)
  e.append(...children)
  return e
}

async function panorama(bytes) {
  const head = new Uint8Array(bytes, 0, 4)
  const exr = head[0] === 0x76 && head[1] === 0x2f && head[2] === 0x31 && head[3] === 0x01
  const url = URL.createObjectURL(new Blob([bytes]))
  try {
    const texture = await new (exr ? EXRLoader : HDRLoader)().loadAsync(url)
    texture.mapping = THREE.EquirectangularReflectionMapping
    return texture
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function picture(view, type) {
  const url = urlOf(view, type)
  const texture = await new THREE.TextureLoader().loadAsync(url)
  URL.revokeObjectURL(url)
  texture.flipY = false // as in glTF: v runs down
  texture.colorSpace = THREE.SRGBColorSpace
  return texture
}

// A map as its file stores it: encoded values are shown as they are, of one channel if one is named.
function unlit(texture, channel) {
  const map = texture.clone()
  map.colorSpace = THREE.SRGBColorSpace
  const material = new THREE.MeshBasicMaterial({ map, toneMapped: false, side: THREE.DoubleSide })
  if (channel) {
    const code = `diffuseColor.rgb = vec3(texture2D(map, vMapUv).${channel});`
    material.onBeforeCompile = s => {
      s.fragmentShader = s.fragmentShader.replace('#include <map_fragment>', code)
    }
    material.customProgramCacheKey = () => `channel ${channel}`
  }
  return material
}

const GREY = new THREE.MeshBasicMaterial({ color: 0x808080, toneMapped: false, side: THREE.DoubleSide })
const OF_PART = {
  albedo: m => unlit(m.map),
  normal: m => unlit(m.normalMap),
  roughness: m => unlit(m.roughnessMap, 'g'),
  specular: m => unlit(m.specularColorMap, 'r'),
}

// K, R, t of a photo (OpenCV axes, pixel centres at ½) as a camera of three.js
function photoCamera({ K, R, t, size: [w, h] }) {
  const camera = new THREE.PerspectiveCamera()
  const [near, far] = [0.01, 100]
  const [fx, fy, cx, cy] = [K[0][0], K[1][1], K[0][2], K[1][2]]
  camera.projectionMatrix.set(
    (2 * fx) / w, 0, 1 - (2 * cx) / w, 0,
    0, (2 * fy) / h, (2 * cy) / h - 1, 0,
    0, 0, -(far + near) / (far - near), (-2 * far * near) / (far - near),
    0, 0, -1, 0)
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert()
  const view = new THREE.Matrix4().set(
    ...R[0], t[0],
    ...R[1].map(v => -v), -t[1],
    ...R[2].map(v => -v), -t[2],
    0, 0, 0, 1)
  camera.matrixAutoUpdate = false
  camera.matrix.copy(view).invert()
  camera.matrixWorldInverse.copy(view)
  camera.matrixWorld.copy(camera.matrix)
  camera.matrixWorldAutoUpdate = false
  return camera
}

// Which units turn the eyes: x to the subject's left, y up, both in [-1, 1]
function gazeWeights([x, y]) {
  const plus = v => Math.max(0, v)
  return {
    eyeLookOutLeft: plus(x), eyeLookInRight: plus(x), eyeLookInLeft: plus(-x), eyeLookOutRight: plus(-x),
    eyeLookUpLeft: plus(y), eyeLookUpRight: plus(y), eyeLookDownLeft: plus(-y), eyeLookDownRight: plus(-y),
  }
}

// A disc to drag a point on; calls back with (x, y) in the unit disc, y up.
function pad(title, value, changed) {
  const dot = tag('i')
  const disc = tag('div', { className: 'mnb-pad', title, tabIndex: 0 }, dot)
  disc.setAttribute('role', 'slider')
  disc.setAttribute('aria-label', title)
  const place = ([x, y]) => {
    dot.style.left = `${50 + 50 * x}%`
    dot.style.top = `${50 - 50 * y}%`
    disc.setAttribute('aria-valuetext', `${x.toFixed(2)}, ${y.toFixed(2)}`)
  }
  const move = e => {
    const box = disc.getBoundingClientRect()
    let x = (2 * (e.clientX - box.left)) / box.width - 1
    let y = 1 - (2 * (e.clientY - box.top)) / box.height
    const r = Math.max(1, Math.hypot(x, y))
    changed([x / r, y / r])
  }
  disc.addEventListener('pointerdown', e => { disc.setPointerCapture(e.pointerId); move(e) })
  disc.addEventListener('pointermove', e => e.buttons && move(e))
  disc.addEventListener('keydown', e => {
    const step = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, 0.1], ArrowDown: [0, -0.1] }[e.key]
    if (!step) return
    e.preventDefault()
    const [x, y] = value()
    const r = Math.max(1, Math.hypot(x + step[0], y + step[1]))
    changed([(x + step[0]) / r, (y + step[1]) / r])
  })
  return [disc, () => place(value())]
}

async function render({ model, el }) {
  const get = k => model.get(k)
  const set = (k, v) => { model.set(k, v); model.save_changes() }
  const renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
  renderer.toneMapping = THREE.LinearToneMapping
  const canvas = renderer.domElement
  const photo = tag('img', { className: 'mnb-photo', alt: 'the photo' })
  const stage = tag('div', { className: 'mnb-stage' }, canvas, photo)
  const panel = tag('div', { className: 'mnb-panel' })
  const root = tag('div', { className: 'mnb' }, tag('style', {}, style), stage, panel)
  el.append(root)

  const scene = new THREE.Scene()
  scene.background = new THREE.Color(0x808080)
  const camera = new THREE.PerspectiveCamera(28, 1, 0.01, 100)
  const controls = new OrbitControls(camera, canvas)
  controls.enableDamping = false
  const lamp = new THREE.DirectionalLight(0xffffff, 0)
  scene.add(lamp, lamp.target)

  let subject, meshes = [], home = new THREE.Vector3(), queued = false
  const lit = new Map(), shown = new Map()
  const refresh = [] // functions that put a control to its value

  const draw = () => {
    queued = false
    const comparing = get('compare') > 0 && get('photo').byteLength
    const [w, h] = [stage.clientWidth, stage.clientHeight]
    renderer.setScissorTest(false)
    renderer.setViewport(0, 0, w, h)
    photo.style.display = comparing ? '' : 'none'
    controls.enabled = !comparing
    if (!comparing) return renderer.render(scene, camera)
    const [pw, ph] = get('camera').size
    const by = Math.min(w / pw, h / ph)
    const box = [(w - pw * by) / 2, (h - ph * by) / 2, pw * by, ph * by]
    Object.assign(photo.style, { left: `${box[0]}px`, top: `${box[1]}px`, width: `${box[2]}px`, height: `${box[3]}px` })
    photo.style.clipPath = `inset(0 ${100 * (1 - get('compare'))}% 0 0)`
    renderer.clear()
    renderer.setScissor(...box)
    renderer.setViewport(...box)
    renderer.setScissorTest(true)
    renderer.render(scene, photoCamera(get('camera')))
    renderer.setScissorTest(false)
  }
  // `data-busy` is on the element while a change has not been drawn
  let pending = 0
  const busy = n => {
    pending += n
    if (pending) el.dataset.busy = '1'
    else delete el.dataset.busy
  }
  const redraw = () => {
    if (queued) return
    queued = true
    busy(1)
    requestAnimationFrame(() => { draw(); busy(-1) })
  }
  controls.addEventListener('change', redraw)

  const resize = () => {
    root.classList.toggle('mnb-narrow', root.clientWidth < 640)
    const [w, h] = [Math.max(stage.clientWidth, 1), Math.max(stage.clientHeight, 1)]
    renderer.setPixelRatio(Math.min(window.devicePixelRatio, 2))
    renderer.setSize(w, h, false)
    camera.aspect = w / h
    camera.updateProjectionMatrix()
    draw()
  }
  const front = () => {
    const skin = meshes.find(m => m.userData.part === 'skin') || meshes[0]
    const box = new THREE.Box3().setFromBufferAttribute(skin.geometry.attributes.position) // at rest: three.js adds every morph
    box.getCenter(home)
    const size = box.getSize(new THREE.Vector3())
    const half = Math.max(size.y, size.x / camera.aspect) / 2
    camera.position.set(home.x, home.y, home.z + (1.15 * half) / Math.tan((camera.fov * Math.PI) / 360) + size.z / 2)
    controls.target.copy(home)
    controls.update()
  }
  const light = async () => {
    const bytes = get('own').byteLength ? get('own') : get('lights')[get('light')]
    scene.environment?.dispose()
    scene.environment = await panorama(bytesOf(bytes))
    scene.background = scene.environment
    scene.backgroundBlurriness = 0.35
  }
  const glow = () => {
    // the middle of a panorama is +Z, before the face; three.js has it at +X
    const turn = ((get('rotation') - 90) * Math.PI) / 180
    scene.environmentRotation.y = scene.backgroundRotation.y = turn
    renderer.toneMappingExposure = get('exposure')
    const [x, y] = get('lamp')
    const z = Math.sqrt(Math.max(0, 1 - x * x - y * y))
    lamp.position.set(home.x + x, home.y + y, home.z + z)
    lamp.target.position.copy(home)
    lamp.intensity = get('lamp_strength')
  }
  const pose = () => {
    const weights = { ...get('weights') }
    for (const [k, v] of Object.entries(gazeWeights(get('gaze')))) weights[k] = (weights[k] || 0) + v
    for (const m of meshes)
      for (const [name, i] of Object.entries(m.morphTargetDictionary || {}))
        m.morphTargetInfluences[i] = weights[name] || 0
  }
  const inspect = async () => {
    const name = get('map')
    for (const m of meshes) {
      const own = lit.get(m)
      const key = `${name} ${m.uuid}`
      if (name === 'shaded') { m.material = own; continue }
      if (!shown.has(key)) {
        const extra = get('maps')[name]
        if (OF_PART[name]) shown.set(key, OF_PART[name](own))
        else shown.set(key, m.userData.part === 'skin' && extra ? unlit(await picture(extra, 'image/png')) : GREY)
      }
      m.material = shown.get(key)
    }
    scene.background = name === 'shaded' ? scene.environment : new THREE.Color(0x404040)
  }
  const load = async () => {
    const gltf = await new GLTFLoader().parseAsync(bytesOf(get('glb')), '')
    if (subject) scene.remove(subject)
    subject = gltf.scene
    meshes = []
    lit.clear()
    shown.clear()
    subject.traverse(o => { if (o.isMesh) { meshes.push(o); lit.set(o, o.material); o.userData.part = o.name } })
    if (!Object.keys(get('weights')).length) {
      const begin = {}
      for (const m of meshes)
        for (const [name, i] of Object.entries(m.morphTargetDictionary || {})) begin[name] = m.morphTargetInfluences[i]
      model.set('weights', begin)
    }
    scene.add(subject)
    front()
  }

  // ------------------------------------------------------------------ controls
  const row = (label, ...things) => tag('label', { className: 'mnb-row' }, tag('span', {}, label), ...things)
  const range = (key, label, min, max, step) => {
    const input = tag('input', { type: 'range', min, max, step })
    input.dataset.key = key
    input.addEventListener('input', () => set(key, +input.value))
    refresh.push(() => { input.value = get(key) })
    return row(label, input)
  }
  const choice = (key, label, names) => {
    const select = tag('select', {}, ...names.map(n => tag('option', { value: n }, n)))
    select.dataset.key = key
    select.addEventListener('change', () => set(key, select.value))
    refresh.push(() => { select.value = get(key) })
    return row(label, select)
  }
  const button = (label, act) => tag('button', { type: 'button', onclick: act }, label)
  const group = (title, open, ...rows) => tag('details', { open }, tag('summary', {}, title), ...rows)
  const file = tag('input', { type: 'file', accept: '.hdr,.exr' })
  file.addEventListener('change', async () => {
    if (file.files[0]) set('own', new DataView(await file.files[0].arrayBuffer()))
  })
  const [lampPad, lampPlace] = pad('lamp: where it stands', () => get('lamp'), v => {
    if (!get('lamp_strength')) model.set('lamp_strength', 2)
    set('lamp', v)
  })
  const [gazePad, gazePlace] = pad('gaze', () => get('gaze'), v => set('gaze', v))
  refresh.push(lampPlace, gazePlace)

  const build = () => {
    const units = Object.keys(get('weights')).filter(n => !n.startsWith('eyeLook'))
    const sliders = units.map(name => {
      const identity = name.startsWith('identity')
      const input = tag('input', { type: 'range', min: identity ? -3 : 0, max: identity ? 3 : 1, step: 0.01 })
      input.dataset.unit = name
      input.addEventListener('input', () => set('weights', { ...get('weights'), [name]: +input.value }))
      refresh.push(() => { input.value = get('weights')[name] })
      return [name, row(name, input)]
    })
    const begin = { ...get('weights') }
    const neutral = Object.fromEntries(Object.keys(begin).map(k => [k, 0]))
    const smile = { ...neutral, mouthSmileLeft: 0.9, mouthSmileRight: 0.9, cheekSquintLeft: 0.5, cheekSquintRight: 0.5 }
    const of = test => sliders.filter(([n]) => test(n)).map(([, r]) => r)
    const identity = of(n => n.startsWith('identity'))
    const maps = ['shaded', ...Object.keys(OF_PART), ...Object.keys(get('maps'))]
    panel.replaceChildren(
      choice('light', 'light', Object.keys(get('lights'))),
      row('your own .hdr, .exr', file),
      range('rotation', 'rotation', -180, 180, 1),
      range('exposure', 'exposure', 0, 3, 0.01),
      group('Lamp', true, row('stands at', lampPad), range('lamp_strength', 'strength', 0, 8, 0.05)),
      choice('map', 'show', maps),
      ...(get('photo').byteLength ? [range('compare', 'photo', 0, 1, 0.01)] : []),
      group('Gaze', true, row('looks to', gazePad)),
      group('Expression', false,
        tag('div', { className: 'mnb-buttons' },
          button('as in the photo', () => set('weights', begin)),
          button('neutral', () => set('weights', neutral)),
          button('smile', () => set('weights', smile))),
        ...of(n => !n.startsWith('identity'))),
      ...(identity.length ? [group('Identity', false, ...identity)] : []),
      tag('div', { className: 'mnb-buttons' },
        button('front', () => { front(); redraw() }),
        button('screenshot', shoot)))
  }
  const shoot = () => {
    draw()
    canvas.toBlob(async blob => {
      model.set('screenshot', new DataView(await blob.arrayBuffer()))
      model.save_changes()
      const a = tag('a', { href: URL.createObjectURL(blob), download: 'avatar.png' })
      a.click()
      setTimeout(() => URL.revokeObjectURL(a.href), 1000)
    })
  }
  const place = () => refresh.forEach(f => f())

  await Promise.all([light(), load()])
  if (get('photo').byteLength) photo.src = urlOf(get('photo'), 'image/jpeg')
  build()
  glow()
  pose()
  await inspect()
  place()
  const when = (keys, act) => keys.forEach(k => model.on(`change:${k}`, async () => {
    busy(1)
    try { await act() } catch (e) { console.warn(`marcus viewer: ${k}: ${e.message || e}`) }
    place()
    redraw()
    busy(-1)
  }))
  when(['light'], async () => { if (get('own').byteLength) model.set('own', new DataView(new ArrayBuffer(0))); await light(); await inspect() })
  when(['own'], async () => { await light(); await inspect() })
  when(['rotation', 'exposure', 'lamp', 'lamp_strength'], glow)
  when(['weights', 'gaze'], pose)
  when(['map'], inspect)
  when(['compare'], () => {})
  when(['glb'], async () => { await load(); build(); glow(); pose(); await inspect() })
  const observer = new ResizeObserver(resize)
  observer.observe(stage)
  resize()
  el.dataset.ready = '1'
  return () => { observer.disconnect(); controls.dispose(); renderer.dispose() }
}

// A model without Python behind it, for pages: `state` holds the same names.
export function alone(state) {
  const heard = {}
  return {
    get: k => state[k],
    set: (k, v) => { state[k] = v; (heard[`change:${k}`] || []).forEach(f => f()) },
    save_changes: () => {},
    on: (k, f) => (heard[k] = heard[k] || []).push(f),
  }
}

export default { render }
