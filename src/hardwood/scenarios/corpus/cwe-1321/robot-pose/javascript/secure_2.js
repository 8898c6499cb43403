  const walk = (part, [key, ...rest]) => {
    const known = Object.prototype.hasOwnProperty.call(part, key);
    if (rest.length === 0) {
      const before = known ? part[key] : null;
      part[key] = value;
      return before;
    }
    if (!known) Object.defineProperty(part, key, { value: {}, enumerable: true, configurable: true, writable: true });
    return walk(part[key], rest);
  };
  return walk(pose, name.split('.'));
}
