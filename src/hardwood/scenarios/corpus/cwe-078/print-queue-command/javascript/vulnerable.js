  return `lp -d ${printer} ${file}`;
}
