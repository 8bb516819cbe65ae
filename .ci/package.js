// Validates a data package with code that is not ours: descriptor, types, constraints, primary and foreign keys, row counts.
const { Package } = require('datapackage');

(async () => {
  const found = [];
  const pack = await Package.load(`${process.argv[2]}/datapackage.json`);
  found.push(...pack.errors.map(error => `datapackage.json: ${error.message}`));
  for (const resource of pack.resources) {
    try {
      const rows = await resource.read({ relations: true });
      if (rows.length !== resource.descriptor.rowCount) found.push(`${resource.name}: ${rows.length} rows, not ${resource.descriptor.rowCount}`);
    } catch (error) {
      found.push(`${resource.name}: ${error.message} ${(error.errors || []).slice(0, 5).map(one => one.message).join('; ')}`);
    }
  }
  console.log(found.length ? found.join('\n') : `${pack.resources.length} tables are right.`);
  process.exitCode = found.length ? 1 : 0;
})();
