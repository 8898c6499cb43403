const spoiled = (() => {
  const shared = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype, Object, Array, Function];
  const { ownKeys, getOwnPropertyDescriptor: look } = Reflect;
  const state = () => shared.map((owner) => new Map(ownKeys(owner).map((key) => [key, look(owner, key)])));
  const before = state();
  return () => {
    const found = [];
    state().forEach((now, at) => {
      for (const [key, entry] of now) {
        const old = before[at].get(key);
        if (!old || old.value !== entry.value || old.get !== entry.get) found.push(String(key));
      }
      if (now.size < before[at].size) found.push('removed');
    });
    return found;
  };
})();

function after(names) {
  for (const name of names) {
    try {
      setJoint(name, 90);
    } catch (_) { /* refused */ }
  }
  return spoiled();
}
