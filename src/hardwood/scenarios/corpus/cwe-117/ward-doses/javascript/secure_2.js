  const line = `${when} bed ${bed}: ${drug}, remark: ${remark}`;
  return line.split(/\r\n|\r|\n/).join(' / ');
}
