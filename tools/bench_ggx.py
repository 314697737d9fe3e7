"The UV shader at 1024² with 3 lights: forward and backward, eager and compiled, against the time to move its bytes once. Ratios from one run."
import statistics, sys, time
import torch
from marcus_nb.core import PBRMaps
from marcus_nb.ggx import shade_uv
from marcus_nb.render import UVGeometry


def patch(S: int):
    "A bowl of S x S texels with random maps: (five leaf maps, geometry, eye, lights, colours)."
    g = torch.Generator().manual_seed(0)
    rand = lambda c, lo, hi: (torch.rand(c, S, S, generator=g)*(hi - lo) + lo).requires_grad_()
    v, u = torch.meshgrid(*[torch.linspace(-1, 1, S)]*2, indexing='ij')
    n = torch.nn.functional.normalize(torch.stack([u, -v, torch.full_like(u, 1.3)]), dim=0)
    one = torch.ones(1, S, S)
    geom = UVGeometry(position=.1*n, normal=n, tangent=torch.stack([one[0], 0*u, 0*u]), mask=one, tri=None, bary=None, texel_size=None, sign=one)
    normal = torch.cat([torch.rand(2, S, S, generator=g)*.4 - .2, one]).requires_grad_()
    maps = [rand(3, .1, .9), normal, rand(1, .2, .9), rand(1, 0, 1), rand(1, -1, 1)]
    return maps, geom, torch.tensor([0., 0, 1.]), torch.tensor([[.4, .5, .77], [-.6, .1, .8], [0, -.3, .95]]), torch.ones(3, 3)


def median_ms(fn, repeats: int) -> float:
    fn()
    times = []
    for _ in range(repeats):
        t = time.perf_counter(); fn(); times.append((time.perf_counter() - t)*1e3)
    return statistics.median(times)


def shader(S: int = 1024, repeats: int = 5, compiled: bool = True) -> list: # [(name, ms, times the byte floor)]
    "Rows for the bench table."
    maps, geom, eye, lights, rgb = patch(S)
    target = torch.zeros(3, S, S)
    eager = lambda *m: shade_uv(PBRMaps(*m), geom, eye, lights, rgb, .2)['composite']
    def forward(f):
        with torch.no_grad(): f(*maps)
    def both(f):
        for m in maps: m.grad = None
        (f(*maps) - target).square().mean().backward()
    block = torch.rand(16 << 20); other = torch.empty_like(block)
    gb_per_ms = 2*block.nbytes/1e9/median_ms(lambda: other.copy_(block), 9)
    channels = 9 + 11                                   # five maps; position, normal, tangent, mask, sign
    fwd = (channels + 3)*4*S*S/1e9/gb_per_ms            # read all, write the composite
    bwd = (channels + 3 + 9)*4*S*S/1e9/gb_per_ms        # read all and the gradient, write the maps' gradients
    rows = [('byte floor forward', fwd, 1.), ('byte floor forward+backward', fwd + bwd, 1.)]
    fast = torch.compile(eager) if compiled else None
    for name, f in (('eager', eager), ('compiled', fast)):
        if f is None: continue
        ms = median_ms(lambda: forward(f), repeats); rows.append((f'{name} forward', ms, ms/fwd))
        ms = median_ms(lambda: both(f), repeats); rows.append((f'{name} forward+backward', ms, ms/(fwd + bwd)))
    return rows


if __name__ == '__main__':
    if len(sys.argv) > 1: torch.set_num_threads(int(sys.argv[1]))
    for name, ms, ratio in shader(): print(f'shader 1024², 3 lights: {name:28s} {ms:8.1f} ms  {ratio:7.1f} × floor')
