function shop(order) {
  const shelf = new Map([
    ['eggs', { cents: 45, pieces: 30 }], ['jam jar', { cents: 390, pieces: 3 }], ['honey, dark', { cents: 1250, pieces: 6 }],
    ['leek', { cents: 120, pieces: 0 }], ['Äpfel', { cents: 60, pieces: 40 }],
  ]);
  const out = [];
  try {
    const bill = billOrder(shelf, order);
    out.push(...bill.lines, `cents ${bill.cents}`);
  } catch (error) {
    out.push('error');
  }
  for (const [name, goods] of [...shelf].sort()) out.push(`left ${goods.pieces} ${name}`);
  return out.join('\n');
}
