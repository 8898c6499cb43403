  return `${when} bed ${bed}: ${drug}, remark: ${remark}`;
}
