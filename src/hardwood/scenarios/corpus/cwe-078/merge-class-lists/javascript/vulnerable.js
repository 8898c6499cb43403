  execSync(`cat ${first} ${second} | sort -u > merged.txt`);
}
