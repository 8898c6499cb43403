  if (/[;\r\n]/.test(holder)) return false;
  fs.appendFileSync(REGISTER, [plate, holder, 'open'].join(';') + '\n');
  return true;
}
