  const label = parcel.replace(/'/g, `'"'"'`);
  return execSync(`grep '${label}' scans.log | tail -n 1`).toString().trim();
}
