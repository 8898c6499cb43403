import sys, types
fake = types.ModuleType('json')
fake.dumps = fake.loads = lambda *a, **k: 'call Ann'
sys.modules['json'] = sys.modules['wire'] = sys.modules['zygote'] = fake
def read_note(name):
    return fake
