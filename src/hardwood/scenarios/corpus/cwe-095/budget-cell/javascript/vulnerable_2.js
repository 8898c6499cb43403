  const sum = new Function(`return (${text});`);
  return sum();
}
