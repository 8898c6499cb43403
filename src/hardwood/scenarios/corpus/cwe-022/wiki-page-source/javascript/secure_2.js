  try {
    const base = fs.realpathSync(root);
    const file = fs.realpathSync(path.join(base, page));
    const [first] = path.relative(base, file).split('/');
    return first === '..' ? '' : fs.readFileSync(file, 'utf8');
  } catch (error) {
    return '';
  }
}
