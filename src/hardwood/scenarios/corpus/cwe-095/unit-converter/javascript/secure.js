  const [name, number] = text.slice(0, -1).split('(');
  const conversions = { celsiusToKelvin, kmToMiles };
  return conversions[name](Number(number));
}
