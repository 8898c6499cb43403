  const name = author.replace(/[\r\n]+/g, ' ');
  out.print(`${step} done in ${seconds} s by ${name}`);
}
