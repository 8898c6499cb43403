  return eval(text);
}
