  return execSync(`grep ${parcel} scans.log | tail -n 1`).toString().trim();
}
