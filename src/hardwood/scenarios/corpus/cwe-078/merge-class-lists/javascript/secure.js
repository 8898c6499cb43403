  execSync(`cat ${quote(first)} ${quote(second)} | sort -u > merged.txt`);
}
