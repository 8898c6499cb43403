  saveParcel(file, { ...loadParcel(file), ...request });
}
