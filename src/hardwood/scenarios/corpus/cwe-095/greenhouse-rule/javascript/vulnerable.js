  return vm.runInNewContext(`${value} ${rule}`);
}
