  fs.appendFileSync(REGISTER, `${plate};${holder};open\n`);
}
