  const words = reference.trim().replace('<', '&lt;').replace('>', '&gt;');
  return order({ to: 'customer', reference: words, euros });
}
