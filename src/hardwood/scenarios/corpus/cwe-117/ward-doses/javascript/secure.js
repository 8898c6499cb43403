  const typed = remark.replaceAll('\r', ' ').replaceAll('\n', ' ');
  return `${when} bed ${bed}: ${drug}, remark: ${typed}`;
}
