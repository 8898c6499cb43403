  Object.keys(values)
    .filter((name) => name in cabin)
    .forEach((name) => { cabin[name] = values[name]; });
}
