  execSync(`cat ${quote(first)} '${second}' | sort -u > merged.txt`);
}
