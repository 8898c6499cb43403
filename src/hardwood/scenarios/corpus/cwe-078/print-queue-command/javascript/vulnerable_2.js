  return 'lp -d ' + JSON.stringify(printer) + ' ' + JSON.stringify(file);
}
