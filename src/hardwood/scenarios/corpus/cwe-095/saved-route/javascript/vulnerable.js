  return vm.runInThisContext(`(${line})`);
}
