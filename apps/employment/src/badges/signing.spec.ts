import { examine, multikey, sign } from './signing.js';

/** The W3C’s own test vector: Data Integrity EdDSA Cryptosuites v1.0, appendix B.1, with its published key pair. */
const pair = {
  publicKeyMultibase: 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
  secretKeyMultibase: 'z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq',
};
const proofValue = 'z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme';
const credential = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
  type: ['VerifiableCredential', 'AlumniCredential'],
  name: 'Alumni Credential',
  description: 'A minimum viable example of an Alumni Credential.',
  issuer: 'https://vc.example/issuers/5678',
  validFrom: '2023-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
};
const at = new Date('2023-02-24T23:36:38Z');
const id = `did:key:${pair.publicKeyMultibase}#${pair.publicKeyMultibase}`;
const documents = new Map<string, object>([
  ['https://www.w3.org/ns/credentials/examples/v2', { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } }],
  [id, multikey(id, credential.issuer, pair.publicKeyMultibase)],
  [credential.issuer, { '@context': 'https://www.w3.org/ns/did/v1', id: credential.issuer, assertionMethod: [id] }],
]);

it('signs as the specification’s test vector says', async () => {
  const signed = await sign(credential, { ...pair, id, controller: credential.issuer }, at, documents);
  expect(signed.proof).toMatchObject({
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2023-02-24T23:36:38Z',
    proofPurpose: 'assertionMethod',
    proofValue,
  });
  expect(await examine(signed, documents, at)).toEqual({ signed: true, revoked: false });
});

it('a letter more, another key’s issuer, a context it does not have: none holds', async () => {
  const signed = {
    ...credential,
    proof: {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created: '2023-02-24T23:36:38Z',
      verificationMethod: id,
      proofPurpose: 'assertionMethod',
      proofValue,
    },
  };
  const held = async (document: object) => (await examine(document, documents, at)).signed;
  expect(await held(signed)).toBe(true);
  expect(await held({ ...signed, name: 'Alumni Credentials' })).toBe(false);
  expect(await held({ ...signed, issuer: 'https://vc.example/issuers/5679' })).toBe(false);
  expect(await held({ ...signed, '@context': [...credential['@context'], 'https://elsewhere.example/v1'] })).toBe(false);
  expect(await held({ ...signed, proof: { ...signed.proof, created: '2023-02-24T23:36:39Z' } })).toBe(false);
});
