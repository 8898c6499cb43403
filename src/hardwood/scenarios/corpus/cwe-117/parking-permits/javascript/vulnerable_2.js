  const fields = [plate, holder.replace(/\n/g, ''), 'open'];
  fs.appendFileSync(REGISTER, fields.join(';') + '\n');
}
