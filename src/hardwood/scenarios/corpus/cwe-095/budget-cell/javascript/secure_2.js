  if (/[^-+*/().\d ]/.test(text)) return NaN;
  return new Function(`return (${text});`)();
}
