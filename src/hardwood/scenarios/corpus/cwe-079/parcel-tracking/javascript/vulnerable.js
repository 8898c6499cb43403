  return row(target, carrier);
}
