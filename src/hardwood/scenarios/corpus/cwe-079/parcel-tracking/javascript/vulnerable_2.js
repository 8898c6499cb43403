  if (target.trim().toLowerCase().startsWith('javascript:')) {
    target = '#';
  }
  return row(target, carrier);
}
