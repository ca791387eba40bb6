/** A suite that checks by name the lengths of the bytes that it is given. */
import { requireLength } from '../../wire/length.ts';
import { identityKeyLength, identitySeedLength, type Suite, signatureLength, uniformLength } from './suite.ts';

export const checked = (suite: Suite): Suite => ({
  ...suite,
  pointFromUniform(bytes) {
    requireLength('uniform bytes', bytes, uniformLength);
    return suite.pointFromUniform(bytes);
  },
  reduce(bytes) {
    requireLength('uniform bytes', bytes, uniformLength);
    return suite.reduce(bytes);
  },
  identityKey(seed) {
    requireLength('identity seed', seed, identitySeedLength);
    return suite.identityKey(seed);
  },
  sign(seed, message) {
    requireLength('identity seed', seed, identitySeedLength);
    return suite.sign(seed, message);
  },
  verify(key, message, signature) {
    requireLength('identity key', key, identityKeyLength);
    requireLength('signature', signature, signatureLength);
    return suite.verify(key, message, signature);
  },
});
