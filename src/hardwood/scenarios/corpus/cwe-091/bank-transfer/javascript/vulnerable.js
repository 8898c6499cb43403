  return order({ to: 'customer', reference, euros });
}
