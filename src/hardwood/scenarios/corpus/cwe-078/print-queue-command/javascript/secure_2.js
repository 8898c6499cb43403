  const words = [printer, file].map((word) => word.replace(/[^\w./-]/g, ''));
  return ['lp', '-d', ...words].join(' ');
}
