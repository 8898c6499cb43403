  store([label.trim().replace(/\n/g, ' '), action, owner].join(':'));
}
