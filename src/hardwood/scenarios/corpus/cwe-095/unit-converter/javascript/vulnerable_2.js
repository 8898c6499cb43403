  const [name, number] = text.slice(0, -1).split(/\((.*)/s);
  const convert = { celsiusToKelvin, kmToMiles }[name];
  return convert(eval(number));
}
