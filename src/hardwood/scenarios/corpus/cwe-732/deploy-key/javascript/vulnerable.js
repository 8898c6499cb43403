  writeFileSync(file, pem);
}
