  const name = holder.replace(/[;\r\n]/g, ' ');
  fs.appendFileSync(REGISTER, `${plate};${name};open\n`);
}
