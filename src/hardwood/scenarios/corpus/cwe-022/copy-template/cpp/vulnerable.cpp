    fs::copy_file(starters / choice, target);
}
