  const { voucher: code } = order;
  let discount = 0;
  const voucher = vouchers.findOne({ code });
  if (voucher && !voucher.used) {
    discount = Math.floor((voucher.percent * goods) / 100);
    voucher.used = true;
  }
  return discount;
}
