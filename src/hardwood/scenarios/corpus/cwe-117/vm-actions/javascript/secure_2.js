  if (label.includes(':') || label.split(/\r|\n/).length > 1) throw new TypeError('label');
  store([label, action, owner].join(':'));
}
