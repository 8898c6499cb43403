  if (!/^https?:\/\//i.test(target)) target = '#';
  return row(target, carrier);
}
